// Findings as SARIF 2.1.0, which code hosts and editors show beside the line:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

/** Each finding that is told: how grave, and what it means. @type {Record<string, [string, string]>} */
const RULES = {
  differs: ['error', 'Every plausible source has it clearly otherwise.'],
  outdated: ['warning', 'It was so once, and is not any more.'],
  disputed: ['warning', 'Some cited sources support it, others contradict.'],
  rightWhenPublished: ['note', 'An earlier release of a source had it so; the latest has not.'],
};

/** @param {import('./draft.js').Draft[]} drafts @param {string} version */
export const sarif = (drafts, version) => {
  const ids = Object.keys(RULES);
  const rules = ids.map((id) => ({
    id,
    shortDescription: { text: RULES[id][1] },
    defaultConfiguration: { level: RULES[id][0] },
  }));
  const results = drafts.flatMap((draft) =>
    draft.found.filter(({ annotation }) => annotation.citemark.finding in RULES).map((found) => result(draft, found, ids)),
  );
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Citemark', semanticVersion: version, rules } }, columnKind: 'utf16CodeUnits', results }],
    },
    undefined,
    2,
  );
};

/** @param {import('./draft.js').Draft} draft @param {import('./draft.js').Found} found @param {string[]} ids */
const result = ({ name, text }, { annotation, place }, ids) => {
  const { finding, headline, explanation, start, end, sources } = annotation.citemark;
  return {
    ruleId: finding,
    ruleIndex: ids.indexOf(finding),
    level: RULES[finding][0],
    message: { text: [`${headline}. ${explanation}`, ...sources.map(({ url }) => url)].join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: name === '-' ? 'stdin' : name.split(/[\\/]/).map(encodeURIComponent).join('/') },
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
            charOffset: start,
            charLength: end - start,
            snippet: { text: text.slice(start, end) },
          },
        },
      },
    ],
    // The same claim has the same print wherever it moves to.
    partialFingerprints: { 'citemark/v1': annotation.id },
  };
};
