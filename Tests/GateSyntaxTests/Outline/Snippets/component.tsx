/** A button. */
export const Button = ({ label }: Props) => <button>{label}</button>;
function helper(this_: number) { return <div /> }
