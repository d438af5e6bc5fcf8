/** The command line of the local host: one verb a file in `commands/`. */
import { compile } from './commands/compile';

const [verb, ...rest] = process.argv.slice(2);
if (verb === 'compile') process.exitCode = await compile(rest);
else {
  console.error('Lệnh có: compile <workbook.xlsx> --year <năm> --out <thư mục>');
  process.exitCode = 1;
}
