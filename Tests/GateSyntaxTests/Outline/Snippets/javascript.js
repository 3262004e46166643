/** Adds. */
export function add(a, b = 1, {c, d}, ...rest) {
  return a + b;
}

// Not documentation.
export default class Store extends Base {
  #count = 1;

  static async load(path) {}

  get size() { return 1 }

  onClick = (event) => event;

  #hidden() {}
}

const double = async x => x * 2, triple = function (y) {};
module.exports.parse = function (text) {};
Store.prototype.close = function () {};
const table = {
  first(a) {},
  second: b => b,
};
function* ids() {}
