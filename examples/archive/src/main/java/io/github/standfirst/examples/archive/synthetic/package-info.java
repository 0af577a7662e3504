/** The command that makes up exports of any size, to try the others with. */
@NullMarked
package io.github.standfirst.examples.archive.synthetic;

import org.jspecify.annotations.NullMarked;
