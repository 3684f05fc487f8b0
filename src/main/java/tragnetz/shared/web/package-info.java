@NullMarked
package tragnetz.shared.web;

import org.jspecify.annotations.NullMarked;
