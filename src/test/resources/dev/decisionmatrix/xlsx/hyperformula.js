/* Loads a workbook once; types, reads and takes back one scenario after another.

node hyperformula.js MODULE FOLDER
FOLDER/workbook.json   {sheets: [{name, cells: [[row, column, "=formula", number, truth or text]]}],
                        names: {name: reference}}
FOLDER/scenarios.json  a list of lists of [sheet, row, column, what is typed], null for an error
FOLDER/0.json ...      one per scenario: [sheet, row, column, number or text] per cell, errors as texts

What this engine lacks is said in what it has: AVERAGEIFS by SUMIFS and COUNTIFS, RANK by COUNTIF. FIXED
is added below. A range from INDEX to INDEX is written out where its place is a constant or
a number of rows. Names stand as what they name, and anchors are dropped, since ROWS(B$2:B4) counts wrongly there.
*/
const fs = require('fs');
const path = require('path');
const [, , module_, folder] = process.argv;
const {HyperFormula, FunctionPlugin, FunctionArgumentType} = require(module_);

class Fixed extends FunctionPlugin {
  fixed(ast, state) {
    return this.runFunction(ast.args, state, this.metadata('FIXED'), (number, digits, plain) => {
      const text = rounded(number, digits).toFixed(digits);
      return plain ? text : text.replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');
    });
  }
}
Fixed.implementedFunctions = {
  FIXED: {
    method: 'fixed',
    parameters: [
      {argumentType: FunctionArgumentType.NUMBER},
      {argumentType: FunctionArgumentType.NUMBER, defaultValue: 2},
      {argumentType: FunctionArgumentType.BOOLEAN, defaultValue: false},
    ],
  },
};
HyperFormula.registerFunctionPlugin(Fixed, {enGB: {FIXED: 'FIXED'}});

function rounded(number, digits) {
  const away = Math.round(Number(Math.abs(number).toPrecision(15) + 'e' + digits));
  return Math.sign(number) * Number(away + 'e-' + digits);
}

/* Texts in quotes, sheets in quotes, or words that no bracket follows. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$|[A-Za-z_][A-Za-z_0-9.]*(?![A-Za-z_0-9.(!])/g;

function plain(formula, names) {
  return formula.replace(PIECE, piece => {
    if (piece === '$') {
      return '';
    }
    return Object.hasOwn(names, piece) ? names[piece].replaceAll('$', '') : piece;
  });
}

/* The arguments in the bracket at a place, and where it ends. */
function bracket(formula, open) {
  const found = [];
  let depth = 0;
  let quote = null;
  let start = open + 1;
  for (let place = open; ; place++) {
    const letter = formula[place];
    if (quote !== null) {
      quote = letter === quote ? null : quote;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
    } else if (letter === '(') {
      depth++;
    } else if (letter === ')' && --depth === 0) {
      found.push(formula.slice(start, place));
      return [found, place + 1];
    } else if (letter === ',' && depth === 1) {
      found.push(formula.slice(start, place));
      start = place + 1;
    }
  }
}

function instead(formula, name, said) {
  const call = new RegExp('(?<![A-Z])' + name + '\\(');
  for (let at = formula.search(call); at >= 0; at = formula.search(call)) {
    const [found, end] = bracket(formula, at + name.length);
    formula = formula.slice(0, at) + said(found) + formula.slice(end);
  }
  return formula;
}

function known(formula) {
  formula = instead(formula, 'AVERAGEIFS', ([range, ...rules]) =>
    `(SUMIFS(${range},${rules})/COUNTIFS(${rules},${range},">=-1E300"))`);
  return instead(formula, 'RANK', ([number, all, up]) =>
    `(COUNTIF(${all},"${up === undefined || up === '0' ? '>' : '<'}"&${number})+1)`);
}

const PLACE = "[A-Z]+[0-9]+|ROWS\\([A-Z]+[0-9]+:[A-Z]+[0-9]+\\)";
const INDEX = `INDEX\\(([A-Z]+)([0-9]+):[A-Z]+[0-9]+,1,(${PLACE})\\)`;
const BETWEEN = new RegExp(INDEX + ':' + INDEX, 'g');

function letters(number) {
  return number === 0 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}

function number(column) {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/* A constant, or how many rows there are from one cell to another. */
function place(said, constants) {
  const rows = said.match(/^ROWS\([A-Z]+([0-9]+):[A-Z]+([0-9]+)\)$/);
  return rows === null ? constants[said] : rows[2] - rows[1] + 1;
}

function writtenOut(formula, constants) {
  return formula.replace(BETWEEN, (_, first, row, at, last, end, to) =>
    letters(number(first) + place(at, constants) - 1) + row + ':' + letters(number(last) + place(to, constants) - 1) + end);
}

function read(name) {
  return JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
}

/* What is typed, never taken for another kind. */
function typed(value) {
  if (value === null) {
    return '=1/0';
  }
  return value === '' ? null : typeof value === 'string' ? "'" + value : value;
}

const workbook = read('workbook.json');
const sheets = {};
for (const {name, cells} of workbook.sheets) {
  const constants = {};
  for (const [row, column, value] of cells) {
    if (typeof value === 'number') {
      constants[letters(column + 1) + (row + 1)] = value;
    }
  }
  const grid = [];
  for (const [row, column, value] of cells) {
    while (grid.length <= row) {
      grid.push([]);
    }
    while (grid[row].length < column) {
      grid[row].push(null);
    }
    const formula = typeof value === 'string' && value.startsWith('=');
    grid[row][column] = formula
      ? known(writtenOut(plain(value, workbook.names), constants))
      : typed(value);
  }
  sheets[name] = grid;
}
const book = HyperFormula.buildFromSheets(sheets, {licenseKey: 'gpl-v3', smartRounding: false});

function at([name, row, col]) {
  return {sheet: book.getSheetId(name), row, col};
}

function contents() {
  const found = [];
  for (const {name, cells} of workbook.sheets) {
    for (const [row, column] of cells) {
      const value = book.getCellValue(at([name, row, column]));
      if (typeof value === 'boolean') {
        found.push([name, row, column, value ? 1 : 0]);
      } else if (value !== null && value !== '') {
        found.push([name, row, column, typeof value === 'object' ? value.value : value]);
      }
    }
  }
  return found;
}

read('scenarios.json').forEach((changes, place) => {
  const back = changes.map(change => [change, book.getCellSerialized(at(change))]);
  book.batch(() => changes.forEach(change => book.setCellContents(at(change), [[typed(change[3])]])));
  fs.writeFileSync(path.join(folder, place + '.json'), JSON.stringify(contents()));
  book.batch(() => back.forEach(([change, value]) => book.setCellContents(at(change), [[value]])));
});
