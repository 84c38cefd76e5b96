export const Firmness = () => null;
