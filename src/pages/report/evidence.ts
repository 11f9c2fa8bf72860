// The evidence on commitments is folded up; an address that leads into it opens it.

export const unfold_target = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded) return;
  folded.open = true;
  target?.scrollIntoView();
};
