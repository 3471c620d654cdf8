import { describe, expect, it } from 'vitest'
import { competitorKey, isOurselves, readCompetitors } from './competitorNames.ts'

describe('names of competitors', () => {
  it('meet whatever the legal form, the case and the script', () => {
    expect(competitorKey('Rotor Pumpen GmbH')).toBe(competitorKey('ROTOR PUMPEN'))
    expect(competitorKey('ООО «Ротор»')).toBe(competitorKey('Rotor'))
    expect(competitorKey('Rotor')).not.toBe(competitorKey('Hydra'))
  })

  it('are read from a list, a legal form staying with its company', () => {
    expect(readCompetitors('Rotor GmbH; Hydra, Inc., ROTOR')).toEqual(['Rotor GmbH', 'Hydra, Inc.'])
    expect(readCompetitors(' ; ')).toEqual([])
  })

  it('are not ours', () => {
    expect(isOurselves('We', '')).toBe(true)
    expect(isOurselves('Εμείς', '')).toBe(true)
    expect(isOurselves('Nordpumpe', 'Nordpumpe GmbH')).toBe(true)
    expect(isOurselves('Rotor', 'Nordpumpe GmbH')).toBe(false)
    expect(isOurselves('Rotor', '')).toBe(false)
  })
})
