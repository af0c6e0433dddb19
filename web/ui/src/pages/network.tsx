export default function Network() {
  return <h1>Muster</h1>;
}
