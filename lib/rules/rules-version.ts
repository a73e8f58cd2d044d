/** Changes whenever any rule could answer differently. Stored with every derivation. */
export const rulesVersion = '1.0.0';
