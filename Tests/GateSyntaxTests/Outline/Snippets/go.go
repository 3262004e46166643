package p

// Serve serves.
// Until the end.
func Serve(a, b int, names ...string) (n int, err error) { return }

func (s *Server[T]) handle(w http.ResponseWriter, _ *http.Request) {
	f := func() {}
	f()
}

// Server holds.
type Server[T any] struct{ A int }

type (
	// Handler handles.
	Handler interface {
		Handle(a int) error
	}
	alias = int
)
