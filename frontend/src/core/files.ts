/** Offers a text to the reader as a file to save; nothing is sent. */
export function offerFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Returns a table as CSV (RFC 4180) that spreadsheets open as text: a cell that would be taken for a
 * formula is preceded by an apostrophe, and a byte order mark tells Excel that it is UTF-8.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[], separator: string): string {
  const cell = (value: string | number): string => {
    const raw = String(value);
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
    return /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join("\r\n")}\r\n`;
}

/** Returns the separator of CSV cells: Excel in French expects semicolons. */
export function csvSeparator(lang: string): string {
  return lang === "fr" ? ";" : ",";
}
