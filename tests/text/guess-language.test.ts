import { expect, test } from 'vitest'
import { guessLanguage } from '../../src/text/guess-language.ts'

test.each([
  ['en', 'The cache is cleared when the server restarts, and it must be filled again'],
  ['de', 'Der Cache wird bei jedem Neustart geleert und ist nicht für den Betrieb gedacht'],
  ['fr', 'Le cache est vidé au redémarrage et les données ne sont pas dans la base'],
  ['es', 'La caché se vacía al reiniciar y los datos no están en la base'],
  [
    'ru',
    'Кэш очищается, если сервер перезапущен, и данные, которые не сохранены, теряются, как это видно из журнала',
  ],
  ['uk', 'Кеш очищується при перезапуску сервера, і дані не зберігаються на диску, якщо він є'],
  ['bg', 'Кешът се изчиства при рестарт на сървъра и данните не са на диска'],
  ['ja', 'サーバーを再起動するとキャッシュは消える。S3 は使えない'],
  ['zh', '服务器重启后缓存会被清空'],
  ['ko', '서버를 다시 시작하면 캐시가 비워집니다'],
  ['ar', 'يتم مسح ذاكرة التخزين المؤقت عند إعادة التشغيل'],
])('%s is told by its words or its script', (language, text) => {
  expect(guessLanguage([text])).toBe(language)
})

test('names and figures tell nothing', () => {
  expect(guessLanguage(['S3 Glacier: 90 days', 'RDS Multi-AZ', 'NFS => EFS'])).toBeNull()
  expect(guessLanguage([])).toBeNull()
})
