#!/bin/sh
# Makes an image of the application that needs no Java, and a Debian package of it:
#   image.sh JDK TARGET VERSION
# Called by the profile `image`, when the distribution is there. What needs a tool that is missing is
# left out with a word.
set -eu
jdk=$1
target=$2
version=$3
export LC_ALL=C

name=decision-matrix
dist=$target/$name-$version
image=$target/image/$name
work=$target/image-work
rm -rf "$target/image" "$work" "$target/$name"_*.deb
mkdir -p "$work/input"
tar -xzf "$dist.tar.gz" -C "$work"
dist=$work/$name-$version
cp "$dist/lib/$name.jar" "$work/input/"

if [ ! -x "$jdk/bin/jpackage" ] || [ ! -x "$jdk/bin/jlink" ]; then
  echo "no image: $jdk holds no jpackage or no jlink" >&2
  exit
fi
"$jdk/bin/jlink" --add-modules java.base,java.desktop,java.logging,java.xml \
  --strip-debug --no-header-files --no-man-pages --output "$work/runtime"
"$jdk/bin/jpackage" --type app-image --name "$name" --app-version "${version%%-*}" \
  --input "$work/input" --main-jar "$name.jar" --runtime-image "$work/runtime" --dest "$target/image" \
  --java-options -XX:TieredStopAtLevel=1 --java-options -XX:+UseSerialGC \
  --java-options -XX:MinHeapFreeRatio=15 --java-options -XX:MaxHeapFreeRatio=30 \
  --java-options -XX:-UsePerfData --java-options -Xlog:disable \
  --java-options "-XX:AOTCache=\$APPDIR/$name.aot" --java-options "-D$name.archive=\$APPDIR/$name.aot" \
  --java-options "-D$name.launcher=$name"

# The jar's time is part of what the cache must match: whole seconds outlive every packing.
app=$image/lib/app
touch -r "$dist/lib/$name.jar" "$app/$name.jar"
"$image/lib/runtime/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData \
  "-XX:AOTCacheOutput=$app/$name.aot" -cp "$app/$name.jar" dev.decisionmatrix.cli.Main \
  build --quiet --output "$work/output" "$dist/example" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
rm -f "$app/$name.aot.config"
mkdir -p "$image/share"
cp -r "$dist/completion" "$dist/man" "$dist/templates" "$dist/example" "$dist/LICENSE" "$dist/NOTICE" "$image/share/"
echo "image: $image"

if ! command -v dpkg-deb >/dev/null; then
  echo "no .deb: there is no dpkg-deb" >&2
  exit
fi
root=$work/deb
share=$root/usr/share
mkdir -p "$root/opt" "$root/usr/bin" "$root/DEBIAN" "$share/man/man1" "$share/doc/$name" \
  "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
cp -rp "$image" "$root/opt/$name"
ln -s "../../opt/$name/bin/$name" "$root/usr/bin/$name"
gzip -9nc "$dist/man/man1/$name.1" >"$share/man/man1/$name.1.gz"
cp "$dist/completion/$name.bash" "$share/bash-completion/completions/$name"
cp "$dist/completion/_$name" "$share/zsh/vendor-completions/"
cp "$dist/completion/$name.fish" "$share/fish/vendor_completions.d/"
cat "$dist/LICENSE" "$dist/NOTICE" >"$share/doc/$name/copyright"
cat >"$root/DEBIAN/control" <<END
Package: $name
Version: $(printf %s "$version" | tr - '~')
Architecture: $(dpkg --print-architecture)
Maintainer: decision-matrix <decision-matrix@localhost>
Installed-Size: $(du -sk "$root" | cut -f 1)
Depends: libc6, zlib1g
Section: utils
Priority: optional
Description: live decision matrices from weighted criteria and evidence
 Turns a team's weighted criteria and cited evidence into a decision matrix with
 live formulas, a report, a draft of the decision record, and figures as JSON.
 Brings the Java that it needs.
END
dpkg-deb --root-owner-group -Zgzip -z6 --build "$root" "$target" >/dev/null
rm -rf "$work"
echo "package: $(ls "$target/$name"_*.deb)"
