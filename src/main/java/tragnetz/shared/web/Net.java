package tragnetz.shared.web;

/**
 * The hand-knotted net of a network, drawn from its name: always the same for one name, visibly
 * another for the next. Strands run from a rope to the fringe and meet their neighbours in knots; a
 * larger knot stands for a member. One path, few circles, no colour of its own.
 */
public final class Net {

    private static final int MOST_KNOTS = 40;
    private static final Shelf<String, String> SHELF = new Shelf<>(500);

    private final Dice dice;
    private final StringBuilder path = new StringBuilder();
    private final StringBuilder knots = new StringBuilder();

    private Net(String seed) {
        this.dice = new Dice(seed);
    }

    /**
     * The large net of a home page; a larger knot for every member, as many as a calm picture
     * holds.
     */
    public static String svg(String seed, int members) {
        int knots = Math.clamp(members, 0, MOST_KNOTS);
        return SHELF.get(seed + " " + knots, _ -> new Net(seed).large(knots));
    }

    /** The small net that stands beside the name. */
    public static String mark(String seed) {
        return SHELF.get(seed, _ -> new Net(seed).small());
    }

    private String large(int members) {
        var drape = Drape.of(dice);
        for (int strand = 0; strand < drape.strands(); strand++) {
            double[] at = line('M', drape.point(strand, 0, dice));
            for (int row = 1; row <= drape.rows(); row++) {
                at = bend(at, drape.point(strand, row, dice), drape.pull());
            }
            path.append('q');
            number(dice.below(9) - 4, 16, dice.below(17) - 8, 24 + dice.below(24));
        }
        line('M', drape.warp(-.1, 0));
        for (int knot = 0; knot <= drape.strands(); knot++) {
            line('L', drape.warp((double) knot / drape.strands(), 0));
        }
        members(drape, members);
        String id = "knot" + Long.toString(dice.start, 36).replace('-', 'n');
        return """
        <svg class="net" viewBox="0 0 640 480" preserveAspectRatio="xMaxYMin slice" aria-hidden="true" \
        fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><marker id="%s" \
        viewBox="-2 -2 4 4"><circle r="1.8"/></marker><path marker-mid="url(#%s)" d="%s"/>%s</svg>\
        """
                .formatted(id, id, path, knots);
    }

    private void members(Drape drape, int members) {
        int strands = drape.strands();
        boolean[] taken = new boolean[(strands + 1) * (drape.rows() + 1)];
        for (int done = 0, tries = 0; done < members && tries < 4 * MOST_KNOTS; tries++) {
            int row = 1 + dice.below(drape.rows() - 1);
            int strand = 1 + dice.below(strands - 2);
            int knot = row * (strands + 1) + strand + side(strand, row);
            if (!taken[knot]) {
                taken[knot] = true;
                circle(drape.point(strand, row, dice), done++ < 3 ? 9 : 5 + dice.below(3));
            }
        }
    }

    private String small() {
        int strands = 2 + dice.below(3);
        int rows = 2 + dice.below(2);
        int odd = dice.below(2);
        double pull = .3 + dice.unit() * .35;
        double wide = 22.0 / strands;
        for (int strand = 0; strand < strands; strand++) {
            double middle = 16 + (strand - (strands - 1) / 2.0) * wide;
            double[] at = null;
            for (int row = 0; row <= rows; row++) {
                double x = middle + (side(strand, row + odd) - .5) * wide;
                double[] to = {x, 4 + row * 24.0 / rows};
                at = at == null ? line('M', to) : bend(at, to, pull);
                boolean meets = side(strand, row + odd) > 0 && strand + 1 < strands;
                if (meets && (row + strand + dice.below(2)) % 2 == 0) {
                    circle(to, 3);
                }
            }
        }
        if (knots.isEmpty()) {
            circle(new double[] {16, 16}, 3);
        }
        return """
        <svg class="mark" viewBox="-4 -4 40 40" aria-hidden="true" fill="none" stroke="currentColor" \
        stroke-width="2" stroke-linecap="round"><g transform="rotate(%s 16 16)"><path d="%s"/>%s</g></svg>\
        """
                .formatted(45 * dice.below(4), path, knots);
    }

    /** On which side a strand meets its neighbour in this row: 1 after, 0 before. */
    private static int side(int strand, int row) {
        return (strand + row + 1) % 2;
    }

    private double[] line(char kind, double[] at) {
        path.append(kind).append(Math.round(at[0]));
        number(Math.round(at[1]));
        return at;
    }

    /** A strand leaves and arrives upright, as a thread pulled by its knot does. */
    private double[] bend(double[] from, double[] to, double pull) {
        long x = Math.round(to[0]) - Math.round(from[0]);
        long y = Math.round(to[1]) - Math.round(from[1]);
        long held = Math.round(y * pull);
        path.append("c0");
        number(held, x, y - held, x, y);
        return to;
    }

    private void number(long... values) {
        for (long value : values) {
            path.append(value < 0 ? "" : " ").append(value);
        }
    }

    private void circle(double[] at, int radius) {
        String cx = "<circle cx=\"" + Math.round(at[0]);
        knots.append(cx + "\" cy=\"" + Math.round(at[1]) + "\" r=\"" + radius + "\"/>");
    }

    /** How a net hangs. */
    private record Drape(
            int strands, int rows, double pull, double sag, double lean, double wave, double open) {

        static Drape of(Dice dice) {
            return new Drape(
                    11 + dice.below(6),
                    6 + dice.below(4),
                    .2 + dice.unit() * .42,
                    30 + dice.unit() * 70,
                    dice.unit() - .5,
                    dice.unit() * 56 - 28,
                    .75 + dice.unit() * .6);
        }

        /** Where a strand is in a row; neighbours share a knot, so both come to the same point. */
        double[] point(int strand, int row, Dice dice) {
            int knot = strand + side(strand, row);
            double[] at = warp((double) knot / strands, (double) row / rows);
            double loose = row == 0 ? 0 : 5;
            at[0] += loose * dice.at(knot, row);
            at[1] += loose * dice.at(knot, row + 50);
            return at;
        }

        /** From the flat net to the hanging one: it sags, leans and swings a little. */
        double[] warp(double across, double down) {
            double hang = sag * (1 - Math.pow(2 * (across - .5 - lean * .4), 2)) * (1 - .35 * down);
            double swing = wave * Math.sin(sag + down * 4) * down + lean * 90 * down;
            return new double[] {across * 760 - 60 + swing, hang - 24 + Math.pow(down, open) * 430};
        }
    }

    /** Numbers from a name, the same on every machine. */
    private static final class Dice {

        private final long start;
        private long state;

        Dice(String seed) {
            long hash = 0xcbf29ce484222325L;
            for (char letter : seed.toCharArray()) {
                hash = (hash ^ letter) * 0x100000001b3L;
            }
            start = state = mix(hash);
        }

        double unit() {
            state += 0x9e3779b97f4a7c15L;
            return (mix(state) >>> 11) * 0x1.0p-53;
        }

        int below(int bound) {
            return (int) (unit() * bound);
        }

        /** Between -1 and 1, fixed for a place. */
        double at(int x, int y) {
            return (mix(start + 0x9e3779b97f4a7c15L * (101L * x + y)) >>> 11) * 0x1.0p-52 - 1;
        }

        private static long mix(long value) {
            long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            return z ^ (z >>> 31);
        }
    }
}
