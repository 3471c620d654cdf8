import type { z } from 'zod'

type Path = (string | number)[]

/** The parts of a zod schema that hold other schemas. */
interface Parts {
  type: string
  shape?: Record<string, z.ZodType>
  innerType?: z.ZodType
  element?: z.ZodType
  valueType?: z.ZodType
  options?: z.ZodType[]
  in?: z.ZodType
  out?: z.ZodType
}

const partsOf = (schema: z.ZodType) => schema.def as unknown as Parts
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Where a value has fields that its shape does not know, as paths. A shape reads over such fields, and whoever sent one
 * with a slip of the pen would believe it was taken. Values of another type than the shape's are left to the shape.
 */
export function unknownFields(schema: z.ZodType, value: unknown, path: Path = []): Path[] {
  const parts = partsOf(schema)
  switch (parts.type) {
    case 'object':
      return isObject(value) ? unknownOf(parts.shape!, value, path) : []
    case 'record':
      return isObject(value)
        ? Object.entries(value).flatMap(([name, each]) =>
            unknownFields(parts.valueType!, each, [...path, name]),
          )
        : []
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((each, index) => unknownFields(parts.element!, each, [...path, index]))
        : []
    case 'union':
      return unknownToAll(parts.options!, value, path)
    case 'pipe':
      return unknownFields(partsOf(parts.in!).type === 'transform' ? parts.out! : parts.in!, value, path)
    default:
      return parts.innerType ? unknownFields(parts.innerType, value, path) : []
  }
}

/** Of the options that take the value, the one that knows most of its fields speaks; what none takes the shape refuses. */
function unknownToAll(options: z.ZodType[], value: unknown, path: Path): Path[] {
  const taking = options.filter((option) => option.safeParse(value).success)
  const unknown = taking.map((option) => unknownFields(option, value, path))
  return unknown.toSorted((left, right) => left.length - right.length)[0] ?? []
}

function unknownOf(shape: Record<string, z.ZodType>, value: Record<string, unknown>, path: Path): Path[] {
  return Object.entries(value).flatMap(([name, each]) =>
    Object.hasOwn(shape, name) ? unknownFields(shape[name]!, each, [...path, name]) : [[...path, name]],
  )
}
