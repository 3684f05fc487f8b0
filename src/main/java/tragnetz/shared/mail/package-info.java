@NullMarked
package tragnetz.shared.mail;

import org.jspecify.annotations.NullMarked;
