import { describe, expect, it } from 'vitest'
import { createHostGuard, isPublicAddress } from './guardedHost.ts'

const names: Record<string, string[]> = {
  'imap.example.com': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  'mail.house.lan': ['192.168.1.10'],
  'two-faced.example': ['93.184.215.14', '127.0.0.1'],
  '127.0.0.1': ['127.0.0.1'],
  localhost: ['127.0.0.1', '::1'],
  '2130706433': ['127.0.0.1'],
}
const guard = (...named: string[]) =>
  createHostGuard(named, async (host) => {
    const found = names[host]
    if (found === undefined) throw new Error('ENOTFOUND')
    return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  })

describe('a host somebody points the server at', () => {
  it('is connected to where it stands on the public internet', async () => {
    expect(await guard().addressOf('IMAP.example.com.')).toBe('93.184.215.14')
  })

  it('is refused in the house network, on this machine, and where only one of its addresses is public', async () => {
    for (const host of ['mail.house.lan', 'localhost', '127.0.0.1', '2130706433', 'two-faced.example'])
      await expect(guard().addressOf(host)).rejects.toMatchObject({
        code: 'INVALID',
        detail: { code: 'hostRefused', params: { host } },
      })
  })

  it('is let through where the operator names it, and no other with it', async () => {
    const named = guard('Mail.House.LAN', ' ')
    expect(await named.addressOf('mail.house.lan')).toBe('192.168.1.10')
    expect([named.isNamed('mail.house.lan'), named.isNamed('localhost')]).toEqual([true, false])
    await expect(named.addressOf('localhost')).rejects.toMatchObject({ detail: { code: 'hostRefused' } })
  })

  it('is said to be unknown where its name leads nowhere', async () => {
    await expect(guard().addressOf('imap.nowhere.example')).rejects.toMatchObject({
      detail: { code: 'hostUnknown', params: { host: 'imap.nowhere.example' } },
    })
  })
})

describe('a public address', () => {
  it('is none of those for houses, one machine, one wire, many machines, papers or translation', () => {
    const special = `0.0.0.0 10.1.2.3 100.64.0.1 127.8.8.8 169.254.169.254 172.16.0.1 172.31.255.255 192.168.0.1 198.18.0.1
      203.0.113.9 224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 fe80::1 fc00::1 fd12::1
      ff02::1 2001:db8::1 2001::1 2002:7f00:1:: not-an-address`
    expect(special.split(/\s+/).filter(isPublicAddress)).toEqual([])
  })

  it('is any other', () => {
    const open = '8.8.8.8 172.15.0.1 172.32.0.1 192.167.1.1 2606:4700:4700::1111 2a00:1450:4001::5'
    expect(open.split(' ').filter((address) => !isPublicAddress(address))).toEqual([])
  })
})
