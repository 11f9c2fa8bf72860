// What is folded up, as the evidence on commitments is, opens where an address leads to it.

export const unfold_target = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  const folded =
    target?.closest<HTMLDetailsElement>('details:not([open])') ??
    target?.querySelector<HTMLDetailsElement>(':scope > details:not([open])');
  if (!folded) return;
  folded.open = true;
  target?.scrollIntoView();
};
