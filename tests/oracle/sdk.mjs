// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
//
// node sdk.mjs BASE_URL ACCOUNT_ID MAX_RETRIES     in a folder whose node_modules holds the SDK
// Reads user ids from standard input, asks the provider's SDK for each, and prints one line of JSON for each: the
// values that the SDK decoded, or its error. The token stands in CLOUDFLARE_API_TOKEN, where the SDK looks for it.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(`${process.cwd()}/`);
const { default: Cloudflare } = require('cloudflare');

const [baseURL, account_id, maxRetries] = process.argv.slice(2);
const client = new Cloudflare({ baseURL, maxRetries: Number(maxRetries), timeout: 10_000, logLevel: 'off' });

// Details are any JSON: they go as text, so that "null" and absent stay apart.
const eventValues = ({ id, name, risk_level, timestamp, event_details }) => ({
  id,
  name,
  risk_level,
  timestamp,
  event_details: JSON.stringify(event_details),
});

async function ask(userId) {
  try {
    const result = await client.zeroTrust.riskScoring.get(userId, { account_id });
    const { email, name, risk_level, last_reset_time, events } = result ?? {};
    const has_result = result !== undefined && result !== null;
    return { has_result, email, name, risk_level, last_reset_time, events: (events ?? []).map(eventValues) };
  } catch (error) {
    return { error: { class: error.constructor.name, status: error.status } };
  }
}

for await (const userId of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await ask(userId)));
}
