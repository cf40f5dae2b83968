// Reads pages of HTML with a validator that is not ours: whether they are HTML, and whether they can be used without seeing.
//
//     node pages.mjs PROGRAM WHICH…      a program that prints the page of that name
//
// Says of each page what is wrong with it; fails where something is.
import { execFileSync } from 'node:child_process';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const [program, ...names] = process.argv.slice(2);
const validator = new HtmlValidate(new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
        // A telephone number of three digits or with spaces is as people write it.
        'tel-non-breaking': 'off',
        // One style sheet is in the page, because the page stands alone.
        'require-sri': 'off',
    },
}));

let faults = 0;
for (const name of names) {
    const page = execFileSync(program, [name], { encoding: 'utf8', maxBuffer: 64 << 20 });
    const report = await validator.validateString(page);
    for (const { line, column, ruleId, message } of report.results.flatMap((result) => result.messages)) {
        console.log(`${name}:${line}:${column}: ${message} (${ruleId})`);
        ++faults;
    }
}
console.log(faults ? `${faults} faults` : 'every page is what it should be');
process.exitCode = faults || names.length === 0 ? 1 : 0;
