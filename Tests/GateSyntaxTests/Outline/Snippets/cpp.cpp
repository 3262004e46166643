namespace a::b {

/// A store.
template <typename T>
class Store : public Base {
  int x;
  void hidden();

public:
  Store(int a = 1) : x(a) {}
  ~Store();
  virtual int find(const std::string &name) const { return 1; }
  int operator+(int) { return 0; }

private:
  static void reset() {}
};

void Store<int>::close(int &&a) { Widget local(a); }

struct Pair { void swap() {} };

template <class T> T pick(T t) { return t; }
static void once() {}
}  // namespace a::b
