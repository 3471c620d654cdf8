import { describe, expect, it } from 'vitest'
import { detectDialect } from './dialect.ts'

describe('finding out how a text writes its table', () => {
  it.each([
    [';', 'Дата;Клиент;Сумма\n01.02.2025;"ООО ""Вектор"", Омск";1 234,50\n02.02.2025;Вектор;2,5\n'],
    [';', '1,5;2,5;100\n1,7;2,9;100\n10,25;3,1;200\n'],
    [';', '100,50;200,30;1,2\n300,10;400,20;5,6\n'],
    [',', 'name,address,sum\n"Smith; Sons","Main St. 5, London",5\n"O\'Brien","Quay; 3",7\n'],
    [',', 'a,b\n1,2\n'],
    ['\t', 'Order no.\tCustomer\tRemark\nSO-1\tNordic, Steel; AB\tok\nSO-2\tX\t\n'],
    ['|', 'a|b|c\n1|2,5|x;y\n2|3,5|z\n'],
    [
      ';',
      'Отчет о продажах, 2025\nПериод: 01.01.2025 - 31.12.2025\n\nДата;Клиент;Сумма\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n',
    ],
    [',', 'only\none\ncolumn\n'],
  ])('takes %j in %j', (separator, text) => {
    expect(detectDialect(text).separator).toBe(separator)
  })

  it('believes a person, and the sep= line of Excel', () => {
    expect(detectDialect('a,b;c\n1,2;3\n', ',').separator).toBe(',')
    expect(detectDialect('sep=|\r\na,b|c,d\r\n')).toMatchObject({
      separator: '|',
      separatorLine: true,
      columns: 2,
    })
  })

  it('gives up quotes that never match', () => {
    const text = 'Клиент;Сумма;Код\n"Вектор" ООО;1;2\n"Губа" ООО;3;4\n"Двор" АО;5;6\n'
    expect(detectDialect(text)).toMatchObject({ separator: ';', quoted: false, columns: 3 })
    expect(detectDialect('Клиент;Сумма\n"Вектор";1\n')).toMatchObject({ quoted: true })
  })

  it('knows the line ends of old Macintosh files', () => {
    expect(detectDialect('a;b\r1;2\r')).toMatchObject({ lineEnd: '\r', separator: ';' })
    expect(detectDialect('a;b\r\n1;2\r\n')).toMatchObject({ lineEnd: '\n', separator: ';' })
  })
})
