@NullMarked
package tragnetz.directory.demo;

import org.jspecify.annotations.NullMarked;
