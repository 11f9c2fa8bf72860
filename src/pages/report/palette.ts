// The colours of the page's style, for what is not drawn by the style.
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  of_kind: (kind: string) => string;
}

export const palette = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const known = new Map<string, string>();
  return {
    paper: read('paper'),
    ink: read('ink'),
    quiet: read('quiet'),
    of_kind: (kind) => {
      let found = known.get(kind);
      if (found === undefined) known.set(kind, (found = read(kind) || read('quiet')));
      return found;
    },
  };
};

/** "#RRGGBB" over paper, as much of it as `part` says. */
export const mixed = (colour: string, paper: string, part: number): string => {
  const value = (from: string, at: number): number => Number.parseInt(from.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(value(colour, at) * part + value(paper, at) * (1 - part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
