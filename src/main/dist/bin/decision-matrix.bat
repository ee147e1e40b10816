@echo off
rem Starts decision-matrix with Java 17 or later: the one in JAVA_HOME, else the first on the PATH.
rem
rem JAVA_OPTS                 goes to Java, after the options below.
rem DECISION_MATRIX_ARCHIVE   off: starts without the archive of loaded classes, and makes none.
rem
rem The first `build` keeps what Java loaded in an archive for faster starts, in
rem %LOCALAPPDATA%\decision-matrix. Java itself leaves aside one that does not fit.
setlocal
set "home=%~dp0.."
set "jar=%home%\lib\decision-matrix.jar"
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
if not defined JAVA_HOME goto search
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
>&2 echo decision-matrix: JAVA_HOME is "%JAVA_HOME%", which holds no Java
>&2 echo   = help: set it to a Java 17 or later, or unset it
exit /b 2

:search
set "java="
for %%f in (java.exe) do set "java=%%~$PATH:f"
if not defined java goto none
:found
"%java%" -version >nul 2>&1
if errorlevel 1 goto none

set "archive="
if /i "%DECISION_MATRIX_ARCHIVE%"=="off" goto start
if not defined LOCALAPPDATA goto start
set "folder=%LOCALAPPDATA%\decision-matrix"
rem What an archive was made for: paths, sizes and times, in quotes since paths hold anything.
for %%f in ("%java%") do set "stamp=%%~ff %%~zf %%~tf"
for %%f in ("%jar%") do set "stamp="%stamp% %%~ff %%~zf %%~tf""
set "made="
if exist "%folder%\made-for" set /p made=<"%folder%\made-for"
if not '%made%'=='%stamp%' goto make
if exist "%folder%\archive.jsa" goto take
goto start

:make
rem Only where this call builds: without a command, `build` is meant.
if "%~1"=="" goto building
if /i not "%~1"=="build" goto start
:building
set "work=%folder%\making-%RANDOM%%RANDOM%"
mkdir "%work%" >nul 2>&1
if not exist "%work%\" goto start
"%java%" %options% "-XX:ArchiveClassesAtExit=%work%\archive.jsa" -jar "%jar%" build --quiet --output "%work%\output" "%home%\example" >nul 2>&1
del /q "%folder%\archive.jsa" >nul 2>&1
if exist "%work%\archive.jsa" move /y "%work%\archive.jsa" "%folder%\archive.jsa" >nul 2>&1
rem Without an archive it says that none can be made.
>"%folder%\made-for" echo %stamp%
rmdir /s /q "%work%" >nul 2>&1
if not exist "%folder%\archive.jsa" goto start

:take
set archive=-Xlog:disable -Xshare:auto "-XX:SharedArchiveFile=%folder%\archive.jsa"

:start
"%java%" %options% %archive% %JAVA_OPTS% -Ddecision-matrix.launcher=%~n0 -jar "%jar%" %*
exit /b %errorlevel%

:none
>&2 echo decision-matrix: there is no Java on the PATH
>&2 echo   = help: install Java 17 or later, or set JAVA_HOME to one
exit /b 2
