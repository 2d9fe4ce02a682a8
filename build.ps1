# Restores the local tools and runs Cake; the arguments go to Cake. Paths in them are relative to the caller's folder.
$ErrorActionPreference = 'Stop'
if (-not $env:PLEXSDK_CALLER_FOLDER) { $env:PLEXSDK_CALLER_FOLDER = (Get-Location).Path }
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
Push-Location $PSScriptRoot
try {
    dotnet tool restore --verbosity quiet
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
    dotnet cake build.cake @args
    exit $LASTEXITCODE
}
finally {
    Pop-Location
}
