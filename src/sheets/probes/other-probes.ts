import type { Probe } from './probe';

const UTILITIES = 'reference: utilities/Utilities';

/** Everything beside cells that leaves no trace: no mail, no file, no trigger. */
export const OTHER_PROBES: readonly Probe[] = [
  {
    name: 'metadata',
    source: 'reference: spreadsheet/DeveloperMetadata',
    members:
      'Spreadsheet.addDeveloperMetadata Spreadsheet.getDeveloperMetadata DeveloperMetadata.getKey DeveloperMetadata.getValue DeveloperMetadata.setValue DeveloperMetadata.remove',
    verify: [27],
    ask: ({ file, key }) => {
      const mine = (): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] =>
        file.getDeveloperMetadata().filter((one) => one.getKey() === key);
      file.addDeveloperMetadata(key, 'x'.repeat(8000));
      const before = mine().map((one) => String(one.getValue()).length);
      mine()[0]?.setValue('sửa');
      const after = mine().map((one) => one.getValue());
      mine()[0]?.remove();
      return [before, after, mine().length];
    },
    gives: [[8000], ['sửa'], 0],
  },
  {
    name: 'properties',
    source: 'reference: properties/Properties',
    members:
      'PropertiesService.getDocumentProperties PropertiesService.getUserProperties Properties.setProperty Properties.getProperty Properties.deleteProperty',
    verify: [31],
    ask: ({ key, tried }) =>
      [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()].map((one) => {
        one.setProperty(key, 'một');
        const before = one.getProperty(key);
        one.deleteProperty(key);
        const after = one.getProperty(key);
        const large = tried(() => void one.setProperty(key, 'x'.repeat(9217)));
        one.deleteProperty(key);
        return [before, after, large];
      }),
    gives: [
      ['một', null, 'refused'],
      ['một', null, 'refused'],
    ],
  },
  {
    name: 'cache',
    source: 'reference: cache/Cache',
    members: 'CacheService.getDocumentCache Cache.put Cache.get',
    verify: [73],
    ask: ({ key, tried }) => {
      const cache = CacheService.getDocumentCache();
      cache?.put(key, 'một', 5);
      return [
        cache?.get(key),
        cache?.get(`${key}-khong-co`),
        tried(() => cache?.put(key, 'x'.repeat(101 * 1024), 5)),
      ];
    },
    gives: ['một', null, 'refused'],
  },
  {
    name: 'lock',
    source: 'reference: lock/Lock',
    members: 'LockService.getDocumentLock Lock.tryLock',
    verify: [9],
    ask: () => [LockService.getDocumentLock().tryLock(1), LockService.getDocumentLock().tryLock(1)],
    gives: [true, true],
  },
  {
    name: 'zones',
    source: UTILITIES,
    members: 'Utilities.formatDate Utilities.parseDate',
    verify: [13],
    ask: () =>
      Utilities.formatDate(
        Utilities.parseDate('2026-10-02', 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd'),
        'UTC',
        'yyyy-MM-dd HH:mm',
      ),
    gives: '2026-10-01 17:00',
  },
  {
    name: 'digests',
    source: UTILITIES,
    members:
      'Utilities.computeDigest Utilities.Charset Utilities.DigestAlgorithm Charset.UTF_8 DigestAlgorithm.SHA_256',
    ask: () => {
      const { DigestAlgorithm, Charset } = Utilities;
      const bytes = Utilities.computeDigest(DigestAlgorithm.SHA_256, 'đ', Charset.UTF_8);
      return [bytes.length, bytes.slice(0, 4)];
    },
    gives: [32, [-65, 80, 42, 57]],
  },
  {
    name: 'base64',
    source: UTILITIES,
    members: 'Utilities.base64Encode Utilities.base64Decode Utilities.newBlob Blob.getBytes',
    verify: [11, 66],
    ask: () => {
      const bytes = Array.from({ length: 300_000 }, (_, at) => ((at * 7919) % 256) - 128);
      const back = Utilities.base64Decode(Utilities.base64Encode(Utilities.newBlob(bytes).getBytes()));
      return [back.length, back.every((one, at) => one === bytes[at])];
    },
    gives: [300_000, true],
  },
  {
    name: 'gzip',
    source: UTILITIES,
    members: 'Utilities.gzip Utilities.ungzip Utilities.newBlob Blob.getBytes Blob.getDataAsString',
    verify: [11, 44],
    ask: () => {
      const text = 'sổ điển hình tiên tiến '.repeat(5000);
      const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes());
      const back = Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip'));
      return [back.getDataAsString() === text, packed.length < text.length];
    },
    gives: [true, true],
  },
  {
    name: 'pictures',
    source: 'reference: charts/Charts',
    members:
      'Charts.newDataTable Charts.newColumnChart Charts.ColumnType ColumnType.STRING ColumnType.NUMBER DataTableBuilder.addColumn DataTableBuilder.addRow ColumnChartBuilder.setDataTable ColumnChartBuilder.setDimensions ColumnChartBuilder.build Chart.getAs Blob.getBytes',
    verify: [70],
    ask: () => {
      const { STRING, NUMBER } = Charts.ColumnType;
      const data = Charts.newDataTable().addColumn(STRING, 'Năm').addColumn(NUMBER, 'Số').addRow(['2025', 4]);
      const chart = Charts.newColumnChart().setDataTable(data).setDimensions(1200, 600).build();
      const bytes = chart.getAs('image/png').getBytes();
      // The head of a PNG: its sign, and the size as two numbers of four bytes.
      return [bytes.slice(1, 4), bytes.slice(16, 24)];
    },
    gives: [
      [80, 78, 71],
      [0, 0, 4, -80, 0, 0, 2, 88],
    ],
  },
];
