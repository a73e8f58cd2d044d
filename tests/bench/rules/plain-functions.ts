/**
 * The runner of these measurements gives every inner function its name as it is made, which no
 * build of the app does and which costs more than many of the functions. Imported first, this
 * leaves functions as they are, so that they are measured as the app runs them.
 */
const { defineProperty } = Object;

Object.defineProperty = (target, key, descriptor) =>
  key === 'name' && typeof target === 'function' ? target : defineProperty(target, key, descriptor);
