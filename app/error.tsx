'use client'

import { useEffect } from 'react'

// The words stand here in both languages: when this shows, nothing that could fetch them is to be relied on.
const WORDS = {
  id: {
    title: 'Halaman ini gagal dimuat',
    body: 'Terjadi gangguan di sisi kami. Data yang sudah tersimpan tetap ada. Coba lagi; bila berulang, sebutkan kode di bawah kepada pengelola.',
    again: 'Coba lagi',
  },
  en: {
    title: 'This page could not be loaded',
    body: 'Something failed on our side. What was saved is still there. Try again; if it happens again, give the administrator the code below.',
    again: 'Try again',
  },
}

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const language = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'id'
  const words = WORDS[language]
  useEffect(() => {
    document.title = `${words.title} · Netra`
  }, [words])
  return (
    <main className="page-gutter py-12">
      <div role="alert">
        <h1 className="text-2xl">{words.title}</h1>
        <p className="measure mt-4">{words.body}</p>
        {error.digest && <p className="mt-2 text-tinta-2">{error.digest}</p>}
        <p className="mt-4">
          <button type="button" onClick={reset} className="target font-semibold text-nila underline">
            {words.again}
          </button>
        </p>
      </div>
    </main>
  )
}
