# Sourced by the kernel scripts: compiles the kernels outside SwiftPM.
#   build_kernels FOLDER COMPILER FLAGS…   makes FOLDER/*.o, two files at a time
kernel_flags="-O3 -ffp-contract=off -fno-math-errno -fno-trapping-math -w"
build_kernels() {
  local folder=$1 compiler=$2
  shift 2
  mkdir -p "$folder"
  printf '%s\n' Sources/TensorKernels/*.c |
    xargs -P "${JOBS:-2}" -I{} sh -c \
      'o="$1/$(basename "$3" .c).o"; '"$compiler"' '"$kernel_flags $*"' -c "$3" -o "$o"' _ "$folder" _ {}
}
