// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace core {

// What is kept of the people who were looked up, and how long what was copied stays on the clipboard.
struct PrivacyChoices
{
    bool keepsRecents = true;
    bool keepsNames = false;   // names and e-mail addresses of recents, beside their ids
    bool clearsSecrets = true; // pasted tokens and keys leave the clipboard after a while
    bool clearsIds = false;    // the same of ids that were copied here

    friend bool operator==(const PrivacyChoices &, const PrivacyChoices &) = default;
};

} // namespace core
