@echo off
rem Starts decision-matrix with Java 17 or later: the one in JAVA_HOME, else the first on the PATH.
rem JAVA_OPTS goes to Java.
setlocal
set "home=%~dp0.."
set "java=java"
if not defined JAVA_HOME goto found
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
>&2 echo decision-matrix: JAVA_HOME is %JAVA_HOME%, which holds no Java
>&2 echo   = help: set it to a Java 17 or later, or unset it
exit /b 2
:found
"%java%" -version >nul 2>&1
if errorlevel 1 goto none
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:-UsePerfData %JAVA_OPTS% -Ddecision-matrix.launcher=%~n0 -jar "%home%\lib\decision-matrix.jar" %*
exit /b %errorlevel%
:none
>&2 echo decision-matrix: there is no Java on the PATH
>&2 echo   = help: install Java 17 or later, or set JAVA_HOME to one
exit /b 2
