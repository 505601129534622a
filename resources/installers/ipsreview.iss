; The installer for Windows, made with Inno Setup 6 of the folder that `python dev.py build` leaves in dist\:
;     iscc /DVersion=0.1.0 resources\installers\ipsreview.iss
; It needs no administrator: it installs for the user who runs it. The reviews are not touched, neither here nor when it is removed.

#ifndef Version
  #error Name the version, as in: iscc /DVersion=0.1.0 resources\installers\ipsreview.iss
#endif

[Setup]
AppId={{6C0C2E64-7B0B-4A55-9A2E-6B6A3C0D6F51}
AppName=ipsreview
AppVersion={#Version}
DefaultDirName={autopf}\ipsreview
DefaultGroupName=ipsreview
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=ipsreview-{#Version}-setup
UninstallDisplayIcon={app}\ipsreview.exe
LicenseFile=LICENSE
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
ChangesAssociations=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; what an earlier version had and this one has not must not be loaded
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\ipsreview\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Registry]
; a double click on a review file opens it; HKA is the user's part of the registry, or the computer's where it is installed for all
Root: HKA; Subkey: "Software\Classes\.ipsreview"; ValueType: string; ValueData: "ipsreview.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ipsreview-locked"; ValueType: string; ValueData: "ipsreview.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\ipsreview.file"; ValueType: string; ValueData: "IPS quality review"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ipsreview.file\DefaultIcon"; ValueType: string; ValueData: "{app}\ipsreview.exe,0"
Root: HKA; Subkey: "Software\Classes\ipsreview.file\shell\open\command"; ValueType: string; ValueData: """{app}\ipsreview.exe"" open ""%1"""

[Icons]
Name: "{group}\ipsreview"; Filename: "{app}\ipsreview.exe"
Name: "{autodesktop}\ipsreview"; Filename: "{app}\ipsreview.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\ipsreview.exe"; Description: "{cm:LaunchProgram,ipsreview}"; Flags: nowait postinstall skipifsilent
