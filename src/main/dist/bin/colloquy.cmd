@echo off
rem Starts Colloquy.
rem   JAVA_HOME                 the Java to use (17 or newer); otherwise the java on the path
rem   JAVA_OPTS, COLLOQUY_OPTS  options for the Java virtual machine, such as -Xmx8g
setlocal
set "COLLOQUY_HOME=%~dp0.."
set "COLLOQUY_JAR=%COLLOQUY_HOME%\lib\colloquy-all.jar"
if not exist "%COLLOQUY_JAR%" (
  echo colloquy: error: "%COLLOQUY_JAR%" is missing 1>&2
  echo   = help: unpack the distribution again, with bin and lib side by side 1>&2
  exit /b 3
)
set "COLLOQUY_JAVA=java"
if defined JAVA_HOME set "COLLOQUY_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME where java >nul 2>nul || (
  echo colloquy: error: no Java found 1>&2
  echo   = help: install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
"%COLLOQUY_JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 ^
  -Djava.awt.headless=true -Djdk.console=java.base %JAVA_OPTS% %COLLOQUY_OPTS% ^
  -cp "%COLLOQUY_JAR%" org.colloquy.cli.Main %*
exit /b %ERRORLEVEL%
