/** The command that turns files into NDJSON, and the folder that it can go on with when it was cut off. */
@NullMarked
package io.github.standfirst.examples.archive.importing;

import org.jspecify.annotations.NullMarked;
