"""Runs inside LibreOffice: loads workbooks; types, reads and takes back one scenario after another.

It lies in the profile HOME/profile, whose settings recalculate files of Excel on loading.
HOME/served      the process for which this is done, and with whose end it ends
HOME/ready       says that this runs
HOME/0.order ... the path of a FOLDER with something to do, one after the other
HOME/0.done ...  says that it is done

FOLDER/workbook.xlsx   without cached values
FOLDER/scenarios.json  a list of lists of [sheet, row, column, what is typed], null for an error
FOLDER/0.json ...      one per scenario: [sheet, row, column, number or text] per cell, errors as texts
FOLDER/0.xlsx ...      the same as it saves it, where FOLDER/save is there
FOLDER/failure.txt     what went wrong, if anything did
"""
import itertools
import json
import os
import pathlib
import time
import traceback
import urllib.parse
import urllib.request

from com.sun.star.beans import PropertyValue

ERROR = 4  # com.sun.star.sheet.FormulaResult
FILLED = 1 + 2 + 4 + 16  # com.sun.star.sheet.CellFlags: figures, dates, texts, formulas
FEW = 50  # blank cells that are read sooner than one more area


def serve(*_):
    desktop = XSCRIPTCONTEXT.getDesktop()
    context = XSCRIPTCONTEXT.getComponentContext()
    toolkit = context.ServiceManager.createInstanceWithContext("com.sun.star.awt.Toolkit", context)
    place = home(context)
    served = int((place / "served").read_text())
    (place / "ready").touch()
    for number in itertools.count():
        order = place / (str(number) + ".order")
        while not order.exists():
            if not runs(served):
                desktop.terminate()
                return
            time.sleep(0.01)
        folder = pathlib.Path(order.read_text())
        try:
            run(desktop, folder)
        except Exception:
            (folder / "failure.txt").write_text(traceback.format_exc())
        toolkit.processEventsToIdle()  # or what was closed would stay in memory
        (place / (str(number) + ".done")).touch()


def runs(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def home(context):
    service = "com.sun.star.util.PathSubstitution"
    paths = context.ServiceManager.createInstanceWithContext(service, context)
    user = urllib.parse.urlparse(paths.substituteVariables("$(user)", True)).path
    return pathlib.Path(urllib.request.url2pathname(user)).parent.parent


def run(desktop, folder):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    address = (folder / "workbook.xlsx").as_uri()
    document = desktop.loadComponentFromURL(address, "_blank", 0, (hidden,))
    document.enableAutomaticCalculation(False)  # or it would calculate after each cell
    scenarios = json.loads((folder / "scenarios.json").read_text())
    areas = filled(document, [change for changes in scenarios for change in changes])
    for number, changes in enumerate(scenarios):
        back = [[*change[:3], typed(cell(document, change))] for change in changes]
        for change in changes:
            type_into(cell(document, change), change[3])
        document.calculate()
        (folder / (str(number) + ".json")).write_text(json.dumps(contents(document, areas)))
        if (folder / "save").exists():
            save(document, folder / (str(number) + ".xlsx"))
        for change in back:
            type_into(cell(document, change), change[3])
    document.close(True)


def save(document, path):
    kind = PropertyValue()
    kind.Name, kind.Value = "FilterName", "Calc MS Excel 2007 XML"
    document.storeToURL(path.as_uri(), (kind,))


def cell(document, change):
    sheet, row, column = change[:3]
    return document.Sheets.getByName(sheet).getCellByPosition(column, row)


def typed(at):
    return at.Value if at.Type.value == "VALUE" else at.String


def type_into(at, value):
    if value is None:
        at.setFormula("=1/0")
    elif isinstance(value, str):
        at.setString(value)
    else:
        at.setValue(value)


def filled(document, typed_into):
    """By sheet, areas outside of which every cell is and stays blank."""
    found = {}
    for sheet in document.Sheets:
        rows = {}
        for part in sheet.queryContentCells(FILLED).RangeAddresses:
            for row in range(part.StartRow, part.EndRow + 1):
                widen(rows, row, part.StartColumn, part.EndColumn)
        for name, row, column, _ in typed_into:
            if name == sheet.Name:
                widen(rows, row, column, column)
        found[sheet.Name] = joined(rows)
    return found


def widen(rows, row, left, right):
    known = rows.get(row, (left, right))
    rows[row] = (min(left, known[0]), max(right, known[1]))


def joined(rows):
    """Rows that follow one another are one area where that adds few blank cells."""
    areas = []
    for row in sorted(rows):
        left, right = rows[row]
        if areas:
            first, last, most_left, most_right = areas[-1]
            wide = (min(left, most_left), max(right, most_right))
            tall = row - first + 1
            added = tall * (wide[1] - wide[0] + 1) - (last - first + 1) * (most_right - most_left + 1)
            if added - (right - left + 1) < FEW:
                areas[-1] = (first, row, *wide)
                continue
        areas.append((row, row, left, right))
    return areas


def contents(document, areas):
    found = []
    for sheet in document.Sheets:
        name = sheet.Name
        for top, bottom, left, right in areas[name]:
            area = sheet.getCellRangeByPosition(left, top, right, bottom)
            for row, line in enumerate(area.getDataArray(), top):
                for column, value in enumerate(line, left):
                    if value is not None and value != "":
                        found.append([name, row, column, value])
        for part in sheet.queryFormulaCells(ERROR).RangeAddresses:
            for row in range(part.StartRow, part.EndRow + 1):
                for column in range(part.StartColumn, part.EndColumn + 1):
                    error = sheet.getCellByPosition(column, row).String
                    found.append([name, row, column, error])
    return found
