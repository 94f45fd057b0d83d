// The flags of librsvg, which stand in a pkg-config file of their own; what it declares is imported with CPangoCairo.
