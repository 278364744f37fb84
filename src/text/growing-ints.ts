/** An Int32Array that grows by doubling; tokens come in unknown number. */
export class GrowingInts {
  private values: Int32Array
  private count = 0
  constructor(capacity: number) {
    this.values = new Int32Array(capacity)
  }
  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = new Int32Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.count++] = value
  }
  done(): Int32Array {
    return this.values.subarray(0, this.count)
  }
}
