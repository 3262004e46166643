# A bucket.
resource "aws_s3_bucket" "logs" {
  acl = "private"
  rule {
    a = 1
  }
}

variable "region" {}
locals { x = 1 }
