import { brotliDecompressSync } from 'node:zlib'

/** What a font file says of itself: which characters it draws, which features it has. */
export type FontFile = { codePoints: ReadonlySet<number>; features: ReadonlySet<string> }

/** The tables of a WOFF2 file, as its specification (W3C, 2022) orders them; only whole ones are read here. */
export function readWoff2(file: Uint8Array): FontFile {
  const tables = tablesOf(file)
  return { codePoints: codePointsOf(tables.get('cmap')), features: featuresOf(tables.get('GSUB')) }
}

const HEADER_BYTES = 48
/** Tags that a directory entry names by their number; those above them here are not asked for. */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB'
    .match(/.{4} ?/g)
    ?.map((tag) => tag.slice(0, 4)) ?? []

function tablesOf(file: Uint8Array): Map<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (text(view, 0) !== 'wOF2') throw new Error('not a WOFF2 file')
  let at = HEADER_BYTES
  const length = (): number => {
    let value = 0
    for (;;) {
      const byte = view.getUint8(at++)
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  const entries = Array.from({ length: view.getUint16(12) }, () => {
    const flags = view.getUint8(at++)
    const ownTag = (flags & 0x3f) === 0x3f
    const tag = ownTag ? text(view, at) : (KNOWN_TAGS[flags & 0x3f] ?? '')
    if (ownTag) at += 4
    const plain = length()
    // Outlines and their places are transformed unless they say 3, all else unless it says 0.
    const version = flags >> 6
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
    return { tag, bytes: transformed ? length() : plain }
  })
  const data = brotliDecompressSync(file.subarray(at, at + view.getUint32(20)))
  let start = data.byteOffset
  return new Map(
    entries.map(({ tag, bytes }) => {
      start += bytes
      return [tag, new DataView(data.buffer, start - bytes, bytes)] as const
    }),
  )
}

const text = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)))

/** From the segments of format 4 or the groups of format 12. */
function codePointsOf(cmap: DataView | undefined): Set<number> {
  const points = new Set<number>()
  if (cmap === undefined) return points
  for (let record = 0; record < cmap.getUint16(2); record++) {
    const at = cmap.getUint32(4 + record * 8 + 4)
    for (const [first, last] of rangesOf(cmap, at)) for (let code = first; code <= last; code++) points.add(code)
  }
  points.delete(0xffff)
  return points
}

function rangesOf(cmap: DataView, at: number): [first: number, last: number][] {
  const format = cmap.getUint16(at)
  if (format === 12)
    return Array.from({ length: cmap.getUint32(at + 12) }, (_, group) => [
      cmap.getUint32(at + 16 + group * 12),
      cmap.getUint32(at + 20 + group * 12),
    ])
  if (format !== 4) return []
  const doubled = cmap.getUint16(at + 6)
  return Array.from({ length: doubled / 2 }, (_, segment) => [
    cmap.getUint16(at + 16 + doubled + segment * 2),
    cmap.getUint16(at + 14 + segment * 2),
  ])
}

function featuresOf(gsub: DataView | undefined): Set<string> {
  if (gsub === undefined) return new Set()
  const list = gsub.getUint16(6)
  return new Set(Array.from({ length: gsub.getUint16(list) }, (_, index) => text(gsub, list + 2 + index * 6)))
}
