/**
 * What programs of others read: the directory as HSDS, which is the Human Services Data
 * Specification.
 */
@NullMarked
package tragnetz.directory.api;

import org.jspecify.annotations.NullMarked;
