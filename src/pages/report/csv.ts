// Rows as CSV, after RFC 4180, and how they leave the page.
// What a spreadsheet would take for a formula has an apostrophe before it: documents decide what texts say.
const field = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

export const csv = (rows: (string | number)[][]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** Whether the browser allowed it. */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Saves it as a file; with a mark in front by which spreadsheets know UTF-8. */
export const download = (text: string, file: string): void => {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
