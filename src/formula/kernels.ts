// Written by scripts/kernels.mjs: change it there. Lengths are multiples of 4: arrays are padded.
/* Every index lies inside the padded arrays, so the checks that the compiler asks for would only cost time. */

export function scale(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = k * a[i]!
    out[i + 1] = k * a[i + 1]!
    out[i + 2] = k * a[i + 2]!
    out[i + 3] = k * a[i + 3]!
  }
}

export function product2(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! * b[i]!
    out[i + 1] = a[i + 1]! * b[i + 1]!
    out[i + 2] = a[i + 2]! * b[i + 2]!
    out[i + 3] = a[i + 3]! * b[i + 3]!
  }
}

export function product3(out: Float64Array, length: number, a: Float64Array, b: Float64Array, c: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! * b[i]! * c[i]!
    out[i + 1] = a[i + 1]! * b[i + 1]! * c[i + 1]!
    out[i + 2] = a[i + 2]! * b[i + 2]! * c[i + 2]!
    out[i + 3] = a[i + 3]! * b[i + 3]! * c[i + 3]!
  }
}

export function scaledProduct2(out: Float64Array, length: number, a: Float64Array, b: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = k * a[i]! * b[i]!
    out[i + 1] = k * a[i + 1]! * b[i + 1]!
    out[i + 2] = k * a[i + 2]! * b[i + 2]!
    out[i + 3] = k * a[i + 3]! * b[i + 3]!
  }
}

export function scaledProduct3(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  k: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = k * a[i]! * b[i]! * c[i]!
    out[i + 1] = k * a[i + 1]! * b[i + 1]! * c[i + 1]!
    out[i + 2] = k * a[i + 2]! * b[i + 2]! * c[i + 2]!
    out[i + 3] = k * a[i + 3]! * b[i + 3]! * c[i + 3]!
  }
}

export function sum2(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! + b[i]!
    out[i + 1] = a[i + 1]! + b[i + 1]!
    out[i + 2] = a[i + 2]! + b[i + 2]!
    out[i + 3] = a[i + 3]! + b[i + 3]!
  }
}

export function sum3(out: Float64Array, length: number, a: Float64Array, b: Float64Array, c: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! + b[i]! + c[i]!
    out[i + 1] = a[i + 1]! + b[i + 1]! + c[i + 1]!
    out[i + 2] = a[i + 2]! + b[i + 2]! + c[i + 2]!
    out[i + 3] = a[i + 3]! + b[i + 3]! + c[i + 3]!
  }
}

export function sum4(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! + b[i]! + c[i]! + d[i]!
    out[i + 1] = a[i + 1]! + b[i + 1]! + c[i + 1]! + d[i + 1]!
    out[i + 2] = a[i + 2]! + b[i + 2]! + c[i + 2]! + d[i + 2]!
    out[i + 3] = a[i + 3]! + b[i + 3]! + c[i + 3]! + d[i + 3]!
  }
}

export function sum5(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  e: Float64Array,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! + b[i]! + c[i]! + d[i]! + e[i]!
    out[i + 1] = a[i + 1]! + b[i + 1]! + c[i + 1]! + d[i + 1]! + e[i + 1]!
    out[i + 2] = a[i + 2]! + b[i + 2]! + c[i + 2]! + d[i + 2]! + e[i + 2]!
    out[i + 3] = a[i + 3]! + b[i + 3]! + c[i + 3]! + d[i + 3]! + e[i + 3]!
  }
}

export function sum6(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  e: Float64Array,
  f: Float64Array,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! + b[i]! + c[i]! + d[i]! + e[i]! + f[i]!
    out[i + 1] = a[i + 1]! + b[i + 1]! + c[i + 1]! + d[i + 1]! + e[i + 1]! + f[i + 1]!
    out[i + 2] = a[i + 2]! + b[i + 2]! + c[i + 2]! + d[i + 2]! + e[i + 2]! + f[i + 2]!
    out[i + 3] = a[i + 3]! + b[i + 3]! + c[i + 3]! + d[i + 3]! + e[i + 3]! + f[i + 3]!
  }
}

export function sum7(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  e: Float64Array,
  f: Float64Array,
  g: Float64Array,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! + b[i]! + c[i]! + d[i]! + e[i]! + f[i]! + g[i]!
    out[i + 1] = a[i + 1]! + b[i + 1]! + c[i + 1]! + d[i + 1]! + e[i + 1]! + f[i + 1]! + g[i + 1]!
    out[i + 2] = a[i + 2]! + b[i + 2]! + c[i + 2]! + d[i + 2]! + e[i + 2]! + f[i + 2]! + g[i + 2]!
    out[i + 3] = a[i + 3]! + b[i + 3]! + c[i + 3]! + d[i + 3]! + e[i + 3]! + f[i + 3]! + g[i + 3]!
  }
}

export function sum8(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  e: Float64Array,
  f: Float64Array,
  g: Float64Array,
  h: Float64Array,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! + b[i]! + c[i]! + d[i]! + e[i]! + f[i]! + g[i]! + h[i]!
    out[i + 1] = a[i + 1]! + b[i + 1]! + c[i + 1]! + d[i + 1]! + e[i + 1]! + f[i + 1]! + g[i + 1]! + h[i + 1]!
    out[i + 2] = a[i + 2]! + b[i + 2]! + c[i + 2]! + d[i + 2]! + e[i + 2]! + f[i + 2]! + g[i + 2]! + h[i + 2]!
    out[i + 3] = a[i + 3]! + b[i + 3]! + c[i + 3]! + d[i + 3]! + e[i + 3]! + f[i + 3]! + g[i + 3]! + h[i + 3]!
  }
}

export function difference(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! - b[i]!
    out[i + 1] = a[i + 1]! - b[i + 1]!
    out[i + 2] = a[i + 2]! - b[i + 2]!
    out[i + 3] = a[i + 3]! - b[i + 3]!
  }
}

export function linear1(out: Float64Array, length: number, a: Float64Array, c: number, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = c + k * a[i]!
    out[i + 1] = c + k * a[i + 1]!
    out[i + 2] = c + k * a[i + 2]!
    out[i + 3] = c + k * a[i + 3]!
  }
}

export function linear2(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  c: number,
  k: number,
  l: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = c + k * a[i]! + l * b[i]!
    out[i + 1] = c + k * a[i + 1]! + l * b[i + 1]!
    out[i + 2] = c + k * a[i + 2]! + l * b[i + 2]!
    out[i + 3] = c + k * a[i + 3]! + l * b[i + 3]!
  }
}

export function linear3(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  d: Float64Array,
  c: number,
  k: number,
  l: number,
  m: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = c + k * a[i]! + l * b[i]! + m * d[i]!
    out[i + 1] = c + k * a[i + 1]! + l * b[i + 1]! + m * d[i + 1]!
    out[i + 2] = c + k * a[i + 2]! + l * b[i + 2]! + m * d[i + 2]!
    out[i + 3] = c + k * a[i + 3]! + l * b[i + 3]! + m * d[i + 3]!
  }
}

export function linear4(
  out: Float64Array,
  length: number,
  a: Float64Array,
  b: Float64Array,
  d: Float64Array,
  e: Float64Array,
  c: number,
  k: number,
  l: number,
  m: number,
  o: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = c + k * a[i]! + l * b[i]! + m * d[i]! + o * e[i]!
    out[i + 1] = c + k * a[i + 1]! + l * b[i + 1]! + m * d[i + 1]! + o * e[i + 1]!
    out[i + 2] = c + k * a[i + 2]! + l * b[i + 2]! + m * d[i + 2]! + o * e[i + 2]!
    out[i + 3] = c + k * a[i + 3]! + l * b[i + 3]! + m * d[i + 3]! + o * e[i + 3]!
  }
}

export function scaledSum1(out: Float64Array, length: number, f: Float64Array, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = f[i]! * k * a[i]!
    out[i + 1] = f[i + 1]! * k * a[i + 1]!
    out[i + 2] = f[i + 2]! * k * a[i + 2]!
    out[i + 3] = f[i + 3]! * k * a[i + 3]!
  }
}

export function scaledSum2(
  out: Float64Array,
  length: number,
  f: Float64Array,
  a: Float64Array,
  b: Float64Array,
  k: number,
  l: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = f[i]! * (k * a[i]! + l * b[i]!)
    out[i + 1] = f[i + 1]! * (k * a[i + 1]! + l * b[i + 1]!)
    out[i + 2] = f[i + 2]! * (k * a[i + 2]! + l * b[i + 2]!)
    out[i + 3] = f[i + 3]! * (k * a[i + 3]! + l * b[i + 3]!)
  }
}

export function scaledSum3(
  out: Float64Array,
  length: number,
  f: Float64Array,
  a: Float64Array,
  b: Float64Array,
  d: Float64Array,
  k: number,
  l: number,
  m: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = f[i]! * (k * a[i]! + l * b[i]! + m * d[i]!)
    out[i + 1] = f[i + 1]! * (k * a[i + 1]! + l * b[i + 1]! + m * d[i + 1]!)
    out[i + 2] = f[i + 2]! * (k * a[i + 2]! + l * b[i + 2]! + m * d[i + 2]!)
    out[i + 3] = f[i + 3]! * (k * a[i + 3]! + l * b[i + 3]! + m * d[i + 3]!)
  }
}

export function scaledSum4(
  out: Float64Array,
  length: number,
  f: Float64Array,
  a: Float64Array,
  b: Float64Array,
  d: Float64Array,
  e: Float64Array,
  k: number,
  l: number,
  m: number,
  o: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = f[i]! * (k * a[i]! + l * b[i]! + m * d[i]! + o * e[i]!)
    out[i + 1] = f[i + 1]! * (k * a[i + 1]! + l * b[i + 1]! + m * d[i + 1]! + o * e[i + 1]!)
    out[i + 2] = f[i + 2]! * (k * a[i + 2]! + l * b[i + 2]! + m * d[i + 2]! + o * e[i + 2]!)
    out[i + 3] = f[i + 3]! * (k * a[i + 3]! + l * b[i + 3]! + m * d[i + 3]! + o * e[i + 3]!)
  }
}

export function scaledLinear1(
  out: Float64Array,
  length: number,
  f: Float64Array,
  a: Float64Array,
  j: number,
  c: number,
  k: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = j * f[i]! * (c + k * a[i]!)
    out[i + 1] = j * f[i + 1]! * (c + k * a[i + 1]!)
    out[i + 2] = j * f[i + 2]! * (c + k * a[i + 2]!)
    out[i + 3] = j * f[i + 3]! * (c + k * a[i + 3]!)
  }
}

export function scaledLinear2(
  out: Float64Array,
  length: number,
  f: Float64Array,
  a: Float64Array,
  b: Float64Array,
  j: number,
  c: number,
  k: number,
  l: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = j * f[i]! * (c + k * a[i]! + l * b[i]!)
    out[i + 1] = j * f[i + 1]! * (c + k * a[i + 1]! + l * b[i + 1]!)
    out[i + 2] = j * f[i + 2]! * (c + k * a[i + 2]! + l * b[i + 2]!)
    out[i + 3] = j * f[i + 3]! * (c + k * a[i + 3]! + l * b[i + 3]!)
  }
}

export function scaledLinear3(
  out: Float64Array,
  length: number,
  f: Float64Array,
  a: Float64Array,
  b: Float64Array,
  d: Float64Array,
  j: number,
  c: number,
  k: number,
  l: number,
  m: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = j * f[i]! * (c + k * a[i]! + l * b[i]! + m * d[i]!)
    out[i + 1] = j * f[i + 1]! * (c + k * a[i + 1]! + l * b[i + 1]! + m * d[i + 1]!)
    out[i + 2] = j * f[i + 2]! * (c + k * a[i + 2]! + l * b[i + 2]! + m * d[i + 2]!)
    out[i + 3] = j * f[i + 3]! * (c + k * a[i + 3]! + l * b[i + 3]! + m * d[i + 3]!)
  }
}

export function scaledLinear4(
  out: Float64Array,
  length: number,
  f: Float64Array,
  a: Float64Array,
  b: Float64Array,
  d: Float64Array,
  e: Float64Array,
  j: number,
  c: number,
  k: number,
  l: number,
  m: number,
  o: number,
): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = j * f[i]! * (c + k * a[i]! + l * b[i]! + m * d[i]! + o * e[i]!)
    out[i + 1] = j * f[i + 1]! * (c + k * a[i + 1]! + l * b[i + 1]! + m * d[i + 1]! + o * e[i + 1]!)
    out[i + 2] = j * f[i + 2]! * (c + k * a[i + 2]! + l * b[i + 2]! + m * d[i + 2]! + o * e[i + 2]!)
    out[i + 3] = j * f[i + 3]! * (c + k * a[i + 3]! + l * b[i + 3]! + m * d[i + 3]! + o * e[i + 3]!)
  }
}

export function divideSS(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! / b[i]!
    out[i + 1] = a[i + 1]! / b[i + 1]!
    out[i + 2] = a[i + 2]! / b[i + 2]!
    out[i + 3] = a[i + 3]! / b[i + 3]!
  }
}

export function divideSK(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! / k
    out[i + 1] = a[i + 1]! / k
    out[i + 2] = a[i + 2]! / k
    out[i + 3] = a[i + 3]! / k
  }
}

export function divideKS(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = k / a[i]!
    out[i + 1] = k / a[i + 1]!
    out[i + 2] = k / a[i + 2]!
    out[i + 3] = k / a[i + 3]!
  }
}

export function minSS(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.min(a[i]!, b[i]!)
    out[i + 1] = Math.min(a[i + 1]!, b[i + 1]!)
    out[i + 2] = Math.min(a[i + 2]!, b[i + 2]!)
    out[i + 3] = Math.min(a[i + 3]!, b[i + 3]!)
  }
}

export function minSK(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.min(a[i]!, k)
    out[i + 1] = Math.min(a[i + 1]!, k)
    out[i + 2] = Math.min(a[i + 2]!, k)
    out[i + 3] = Math.min(a[i + 3]!, k)
  }
}

export function maxSS(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.max(a[i]!, b[i]!)
    out[i + 1] = Math.max(a[i + 1]!, b[i + 1]!)
    out[i + 2] = Math.max(a[i + 2]!, b[i + 2]!)
    out[i + 3] = Math.max(a[i + 3]!, b[i + 3]!)
  }
}

export function maxSK(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.max(a[i]!, k)
    out[i + 1] = Math.max(a[i + 1]!, k)
    out[i + 2] = Math.max(a[i + 2]!, k)
    out[i + 3] = Math.max(a[i + 3]!, k)
  }
}

export function upS(out: Float64Array, length: number, a: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.ceil(Math.max(0, a[i]! - 1e-9))
    out[i + 1] = Math.ceil(Math.max(0, a[i + 1]! - 1e-9))
    out[i + 2] = Math.ceil(Math.max(0, a[i + 2]! - 1e-9))
    out[i + 3] = Math.ceil(Math.max(0, a[i + 3]! - 1e-9))
  }
}

export function downS(out: Float64Array, length: number, a: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.floor(a[i]! + 1e-9)
    out[i + 1] = Math.floor(a[i + 1]! + 1e-9)
    out[i + 2] = Math.floor(a[i + 2]! + 1e-9)
    out[i + 3] = Math.floor(a[i + 3]! + 1e-9)
  }
}

export function powerSS(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! ** b[i]!
    out[i + 1] = a[i + 1]! ** b[i + 1]!
    out[i + 2] = a[i + 2]! ** b[i + 2]!
    out[i + 3] = a[i + 3]! ** b[i + 3]!
  }
}

export function powerSK(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! ** k
    out[i + 1] = a[i + 1]! ** k
    out[i + 2] = a[i + 2]! ** k
    out[i + 3] = a[i + 3]! ** k
  }
}

export function powerKS(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = k ** a[i]!
    out[i + 1] = k ** a[i + 1]!
    out[i + 2] = k ** a[i + 2]!
    out[i + 3] = k ** a[i + 3]!
  }
}

export function expS(out: Float64Array, length: number, a: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.exp(a[i]!)
    out[i + 1] = Math.exp(a[i + 1]!)
    out[i + 2] = Math.exp(a[i + 2]!)
    out[i + 3] = Math.exp(a[i + 3]!)
  }
}

export function gapSS(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.abs(a[i]! - b[i]!) > 1e-9 * Math.max(a[i]!, b[i]!) ? a[i]! - b[i]! : 0
    out[i + 1] = Math.abs(a[i + 1]! - b[i + 1]!) > 1e-9 * Math.max(a[i + 1]!, b[i + 1]!) ? a[i + 1]! - b[i + 1]! : 0
    out[i + 2] = Math.abs(a[i + 2]! - b[i + 2]!) > 1e-9 * Math.max(a[i + 2]!, b[i + 2]!) ? a[i + 2]! - b[i + 2]! : 0
    out[i + 3] = Math.abs(a[i + 3]! - b[i + 3]!) > 1e-9 * Math.max(a[i + 3]!, b[i + 3]!) ? a[i + 3]! - b[i + 3]! : 0
  }
}

export function gapKS(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.abs(k - a[i]!) > 1e-9 * Math.max(k, a[i]!) ? k - a[i]! : 0
    out[i + 1] = Math.abs(k - a[i + 1]!) > 1e-9 * Math.max(k, a[i + 1]!) ? k - a[i + 1]! : 0
    out[i + 2] = Math.abs(k - a[i + 2]!) > 1e-9 * Math.max(k, a[i + 2]!) ? k - a[i + 2]! : 0
    out[i + 3] = Math.abs(k - a[i + 3]!) > 1e-9 * Math.max(k, a[i + 3]!) ? k - a[i + 3]! : 0
  }
}

export function gapSK(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = Math.abs(a[i]! - k) > 1e-9 * Math.max(a[i]!, k) ? a[i]! - k : 0
    out[i + 1] = Math.abs(a[i + 1]! - k) > 1e-9 * Math.max(a[i + 1]!, k) ? a[i + 1]! - k : 0
    out[i + 2] = Math.abs(a[i + 2]! - k) > 1e-9 * Math.max(a[i + 2]!, k) ? a[i + 2]! - k : 0
    out[i + 3] = Math.abs(a[i + 3]! - k) > 1e-9 * Math.max(a[i + 3]!, k) ? a[i + 3]! - k : 0
  }
}

export function moreSS(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! > b[i]! ? 1 : 0
    out[i + 1] = a[i + 1]! > b[i + 1]! ? 1 : 0
    out[i + 2] = a[i + 2]! > b[i + 2]! ? 1 : 0
    out[i + 3] = a[i + 3]! > b[i + 3]! ? 1 : 0
  }
}

export function moreSK(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! > k ? 1 : 0
    out[i + 1] = a[i + 1]! > k ? 1 : 0
    out[i + 2] = a[i + 2]! > k ? 1 : 0
    out[i + 3] = a[i + 3]! > k ? 1 : 0
  }
}

export function moreKS(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = k > a[i]! ? 1 : 0
    out[i + 1] = k > a[i + 1]! ? 1 : 0
    out[i + 2] = k > a[i + 2]! ? 1 : 0
    out[i + 3] = k > a[i + 3]! ? 1 : 0
  }
}

export function atLeastSS(out: Float64Array, length: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! >= b[i]! ? 1 : 0
    out[i + 1] = a[i + 1]! >= b[i + 1]! ? 1 : 0
    out[i + 2] = a[i + 2]! >= b[i + 2]! ? 1 : 0
    out[i + 3] = a[i + 3]! >= b[i + 3]! ? 1 : 0
  }
}

export function atLeastSK(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = a[i]! >= k ? 1 : 0
    out[i + 1] = a[i + 1]! >= k ? 1 : 0
    out[i + 2] = a[i + 2]! >= k ? 1 : 0
    out[i + 3] = a[i + 3]! >= k ? 1 : 0
  }
}

export function atLeastKS(out: Float64Array, length: number, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = k >= a[i]! ? 1 : 0
    out[i + 1] = k >= a[i + 1]! ? 1 : 0
    out[i + 2] = k >= a[i + 2]! ? 1 : 0
    out[i + 3] = k >= a[i + 3]! ? 1 : 0
  }
}

export function chooseSS(out: Float64Array, length: number, q: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = q[i]! !== 0 ? a[i]! : b[i]!
    out[i + 1] = q[i + 1]! !== 0 ? a[i + 1]! : b[i + 1]!
    out[i + 2] = q[i + 2]! !== 0 ? a[i + 2]! : b[i + 2]!
    out[i + 3] = q[i + 3]! !== 0 ? a[i + 3]! : b[i + 3]!
  }
}

export function chooseSK(out: Float64Array, length: number, q: Float64Array, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = q[i]! !== 0 ? a[i]! : k
    out[i + 1] = q[i + 1]! !== 0 ? a[i + 1]! : k
    out[i + 2] = q[i + 2]! !== 0 ? a[i + 2]! : k
    out[i + 3] = q[i + 3]! !== 0 ? a[i + 3]! : k
  }
}

export function chooseKS(out: Float64Array, length: number, q: Float64Array, a: Float64Array, k: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = q[i]! !== 0 ? k : a[i]!
    out[i + 1] = q[i + 1]! !== 0 ? k : a[i + 1]!
    out[i + 2] = q[i + 2]! !== 0 ? k : a[i + 2]!
    out[i + 3] = q[i + 3]! !== 0 ? k : a[i + 3]!
  }
}

export function chooseKK(out: Float64Array, length: number, q: Float64Array, k: number, l: number): void {
  for (let i = 0; i < length; i += 4) {
    out[i] = q[i]! !== 0 ? k : l
    out[i + 1] = q[i + 1]! !== 0 ? k : l
    out[i + 2] = q[i + 2]! !== 0 ? k : l
    out[i + 3] = q[i + 3]! !== 0 ? k : l
  }
}
