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
    for number, changes in enumerate(json.loads((folder / "scenarios.json").read_text())):
        back = [[*change[:3], typed(cell(document, change))] for change in changes]
        for change in changes:
            type_into(cell(document, change), change[3])
        document.calculate()
        (folder / (str(number) + ".json")).write_text(json.dumps(contents(document)))
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


def contents(document):
    found = []
    for sheet in document.Sheets:
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        area = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        for row, line in enumerate(area.getDataArray()):
            for column, value in enumerate(line):
                if value is not None and value != "":
                    found.append([sheet.Name, row, column, value])
        for part in sheet.queryFormulaCells(ERROR).RangeAddresses:
            for row in range(part.StartRow, part.EndRow + 1):
                for column in range(part.StartColumn, part.EndColumn + 1):
                    error = sheet.getCellByPosition(column, row).String
                    found.append([sheet.Name, row, column, error])
    return found
