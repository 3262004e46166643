package p;

/** An account. */
@Entity
public class Account<T> extends Base {
    private int x;

    /** Opens. */
    protected Account(final int a, String... names) {}

    public static <T> void move(@Nullable List<T> a) throws E {}

    private void hide() {}

    interface Shape {
        double area();
    }

    enum Color {
        RED;
        void paint() {}
    }

    record Pair(int a) {
        Pair {}
    }
}
