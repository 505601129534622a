#!/bin/sh
# The disk image for macOS, made of the ipsreview.app that `python3 dev.py build` leaves in dist/:
#     resources/installers/dmg.sh 0.1.0 ["Developer ID Application: NAME (TEAM)" KEYCHAIN-PROFILE]
# With an identity the program is signed, and with a profile (xcrun notarytool store-credentials) Apple is asked to vouch for it.
set -eu
version=${1:?name the version, as in: resources/installers/dmg.sh 0.1.0}
identity=${2:-}
profile=${3:-}
cd "$(dirname "$0")/../.."
app=dist/ipsreview.app
image=dist/ipsreview-$version.dmg

if [ -n "$identity" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$identity" "$app"
    codesign --verify --deep --strict "$app"
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "ipsreview $version" -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image"
if [ -n "$identity" ] && [ -n "$profile" ]; then
    codesign --timestamp --sign "$identity" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
