// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
//
// Filters and sorts the table of the page that it stands in. It stands there unescaped, so it has neither the
// sign for smaller than nor the ampersand.
(() => {
  'use strict';
  const table = document.getElementById('events');
  if (!table) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const field = document.getElementById('text');
  const count = document.getElementById('count');
  const none = document.getElementById('none');
  const chips = Array.from(document.querySelectorAll('.chip'));
  const headers = Array.from(table.tHead.rows[0].cells);
  const severity = ['unscored', 'unknown', 'low', 'medium', 'high'];

  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, Array.from(row.cells, (cell) => cell.textContent).join(' ').toLowerCase());
    return texts.get(row);
  };

  const filter = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const levels = new Set();
    for (const chip of chips) {
      if (chip.getAttribute('aria-pressed') === 'true') levels.add(chip.dataset.level);
    }
    const hasWords = (row) => words.every((word) => textOf(row).includes(word));
    let shown = 0;
    for (const row of rows) {
      const fits = levels.has(row.dataset.level) ? hasWords(row) : false;
      if (row.hidden === fits) row.hidden = !fits;
      if (fits) shown += 1;
    }
    const numbers = [shown, rows.length];
    count.textContent = count.dataset.pattern.replace(/%([12])/g, (all, digit) => numbers[digit - 1]);
    none.hidden = shown > 0;
  };

  // A value to compare by; null where there is none.
  const keys = {
    number: (cell) => (cell.dataset.at === undefined ? null : Number(cell.dataset.at)),
    level: (cell) => severity.indexOf(cell.parentNode.dataset.level),
    text: (cell) => (cell.querySelector('summary') || cell).textContent.toLowerCase(),
  };

  // What has no key stands last, whichever way; equal rows keep the order of the report.
  const compare = (a, b, sign) => {
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return a > b ? sign : -sign;
  };

  const sort = (header) => {
    const isUp = header.getAttribute('aria-sort') !== 'ascending';
    const column = header.cellIndex;
    const key = keys[header.dataset.by];
    const keyed = rows.map((row) => ({ row, key: key(row.cells[column]) }));
    keyed.sort((a, b) => compare(a.key, b.key, isUp ? 1 : -1));
    body.remove(); // or each row that moves is laid out anew
    for (const entry of keyed) body.append(entry.row);
    table.append(body);
    for (const other of headers) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
  };

  const fold = (isOpen) => {
    for (const row of rows) {
      if (row.hidden) continue;
      for (const details of row.getElementsByTagName('details')) details.open = isOpen;
    }
  };

  for (const header of headers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => sort(header));
    header.append(button);
  }
  for (const chip of chips) {
    chip.addEventListener('click', () => {
      chip.setAttribute('aria-pressed', chip.getAttribute('aria-pressed') !== 'true');
      filter();
    });
  }
  let pending = 0;
  field.addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(filter, 80);
  });
  for (const [id, isOpen] of [['open', true], ['close', false]]) {
    const button = document.getElementById(id);
    if (button) button.addEventListener('click', () => fold(isOpen));
  }
  document.getElementById('controls').hidden = false;
  if (field.value) filter(); // a reloaded page keeps what was typed
})();
