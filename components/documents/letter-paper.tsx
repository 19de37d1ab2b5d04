import type { Letter, LetterBlock } from '@/lib/documents/letter'
import { formatDay } from '@/lib/messages/format'

/** A paper as it was issued, always in Indonesian, word for word. Nothing here is filled in or worked out. */
export function LetterPaper({ letter }: { letter: Letter }) {
  const isDecree = letter.form === 'F10' || letter.form === 'F13'
  // In a decree the instruments (Mengingat) stand between the grounds and what is decided.
  const ruling = letter.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Memutuskan')
  const decides = ruling < 0 ? letter.blocks.length : ruling
  return (
    <div lang="id" className="grid gap-4">
      <div className="flex flex-wrap justify-between gap-4">
        <dl className="grid grid-cols-[auto_1fr] gap-x-3">
          <dt>Nomor</dt>
          <dd>: {letter.number}</dd>
          <dt>Sifat</dt>
          <dd>: Rahasia</dd>
          <dt>Hal</dt>
          <dd>: {letter.subject}</dd>
        </dl>
        {!isDecree && (
          <p>
            {letter.place}, {formatDay(letter.issuedOn, 'id', 'long')}
          </p>
        )}
      </div>
      {!isDecree && (
        <p>
          Yth. {letter.recipient}
          <br />
          di tempat
        </p>
      )}
      <h2 className="text-center text-lg">{letter.title}</h2>
      {letter.blocks.slice(0, decides).map((block, at) => (
        <Block key={at} block={block} />
      ))}
      {letter.bases.length > 0 && (
        <div>
          <h3 className="font-semibold">{isDecree ? 'Mengingat' : 'Dasar'}</h3>
          <ol className="list-decimal pl-5">
            {letter.bases.map((basis) => (
              <li key={basis.code}>{basis.title}</li>
            ))}
          </ol>
        </div>
      )}
      {letter.blocks.slice(decides).map((block, at) => (
        <Block key={at} block={block} />
      ))}
      <div className="mt-4 ml-auto w-full max-w-72 break-inside-avoid">
        {isDecree && (
          <p>
            Ditetapkan di {letter.place}
            <br />
            pada tanggal {formatDay(letter.issuedOn, 'id', 'long')}
          </p>
        )}
        <p>{letter.signer.title},</p>
        <p className="mt-16 font-semibold underline">{letter.signer.name}</p>
      </div>
      <div className="break-inside-avoid">
        <p>Tembusan:</p>
        <ol className="list-decimal pl-5">
          {letter.copies.map((copy) => (
            <li key={copy}>{copy}</li>
          ))}
        </ol>
      </div>
    </div>
  )
}

function Block({ block }: { block: LetterBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className="whitespace-pre-line">{block.text}</p>
    case 'heading':
      return <h3 className="font-semibold">{block.text}</h3>
    case 'list':
      return (
        <ol className="list-decimal pl-5">
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ol>
      )
    case 'rows':
      return (
        <dl className="grid grid-cols-[10rem_minmax(0,1fr)] max-md:grid-cols-[7rem_minmax(0,1fr)]">
          {block.rows.map((row) => (
            <div key={row.label} className="contents">
              <dt>{row.label}</dt>
              <dd>: {row.value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return (
        <div role="region" aria-label={block.caption} tabIndex={0} className="overflow-x-auto">
          <table className="w-full border-collapse text-sm">
            <caption className="sr-only">{block.caption}</caption>
            <thead>
              <tr>
                {block.head.map((head) => (
                  <th key={head} scope="col" className="border border-garis-kuat px-2 py-1 text-left">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column} className="border border-garis-kuat px-2 py-1 align-top wrap-anywhere">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}
