# A module.
module Tools
  class Net::Client < Base
    # Opens.
    def initialize(a, b = 1, *c, d:, e: 2, **f, &g)
    end

    private

    def hidden; end

    public

    def shown; end

    private def quiet(x) = x

    def self.build(x) = x

    class << self
      def tune; end
    end

    protected

    def shared a, b
    end
  end

  def helper; end
end
