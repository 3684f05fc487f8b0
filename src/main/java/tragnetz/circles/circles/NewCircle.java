package tragnetz.circles.circles;

import java.util.List;

/** A circle about to begin. */
record NewCircle(CircleText text, List<String> languages, int days, boolean authorities) {}
