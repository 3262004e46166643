export default function (request) {
  const local = () => request;
  return local;
}
