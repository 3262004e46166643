/** Fetches. */
@Ann
internal suspend fun <T> fetch(a: Int, b: String = "x", vararg c: T): Int = 1

class Store(private val x: Int, y: String = "") : Base() {
    constructor(z: Int) : this(z, "")

    private fun hide() {
    }

    companion object {
        fun make() {
        }
    }
}

object Registry {
    protected fun add() {
    }
}

interface Shape {
    fun area(scale: Double): Double
}

fun String.shout(times: Int) {
}

enum class Color {
    RED, GREEN;

    fun paint() {
    }
}
